/**
 * A visit to an agency, from the plan to the proven remedy: who went, who was there, what was found on each line of the
 * checklist, what must be put right and by when. It knows complaints, which can be the cause of a visit; they do not know it.
 */
@NullMarked
package congtam.inspection;

import org.jspecify.annotations.NullMarked;
