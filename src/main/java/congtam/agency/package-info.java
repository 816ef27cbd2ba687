/**
 * Agencies and administrative units through time: two trees of dated versions, and the reorganisations that led from one state to
 * the next. Each is identified by its inner id, never by its code or name, which change and are given anew. Complaints and visits
 * point here; nothing here knows of them.
 */
@NullMarked
package congtam.agency;

import org.jspecify.annotations.NullMarked;
