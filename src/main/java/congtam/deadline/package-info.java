/**
 * Time limits and what they come to: the working calendar, the limits of the law, clocks as logs of events, due dates that show
 * their arithmetic. Pure: values in, values out; no register, no screen and no clock of its own. Times are those of the
 * department ({@link congtam.text.Texts#ZONE}).
 */
@NullMarked
package congtam.deadline;

import org.jspecify.annotations.NullMarked;
