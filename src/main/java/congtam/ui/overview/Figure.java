package congtam.ui.overview;

import congtam.complaint.ComplaintFilter;
import congtam.complaint.ComplaintSort;

/**
 * A number and the list that it is the length of.
 *
 * @param name of an agency, or under which the caption stands in the texts
 */
public record Figure(String name, long number, ComplaintFilter filter, ComplaintSort sort) {}
