/**
 * What is printed: figures read from the rooms below as records, put into the words of a document, and filled into the one
 * template of decree 30/2020. JasperReports is known here and in the preview only; templates hold no SQL and no rules.
 */
@NullMarked
package congtam.report;

import org.jspecify.annotations.NullMarked;
