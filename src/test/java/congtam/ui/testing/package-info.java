/** What tests of screens share: work that runs at once, a desk that is used as a person uses it, pictures. */
@NullMarked
package congtam.ui.testing;

import org.jspecify.annotations.NullMarked;
