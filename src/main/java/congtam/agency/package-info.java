/**
 * Agencies through time: a tree of dated versions. A unit is identified by its inner id, never by its code or name, which
 * change and are given anew. Complaints and visits point here; nothing here knows of them.
 */
@NullMarked
package congtam.agency;

import org.jspecify.annotations.NullMarked;
