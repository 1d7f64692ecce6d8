/**
 * Code lists with the days on which each version holds: classes of goods, problems and trades, and
 * the provinces. What is written down is not judged by them; what is asked for is.
 */
@NullMarked
package org.redress.events.codes;

import org.jspecify.annotations.NullMarked;
