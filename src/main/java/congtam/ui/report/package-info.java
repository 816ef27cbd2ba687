/** What is printed, looked at on the screen: the preview of documents and the figures of a period. No figure is made here. */
@NullMarked
package congtam.ui.report;

import org.jspecify.annotations.NullMarked;
