/**
 * The screens of complaints: the list and the form, each with a presentation model that a test can use without a window. Rules
 * about complaints stand in {@code congtam.complaint}; what any screen could use stands in the kit.
 */
@NullMarked
package congtam.ui.complaint;

import org.jspecify.annotations.NullMarked;
