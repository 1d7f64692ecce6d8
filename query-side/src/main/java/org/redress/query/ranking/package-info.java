/**
 * Published formulas, the lists of the best and the worst merchants (红黑榜) and every score behind
 * them, from the read model or made anew from the log.
 */
@NullMarked
package org.redress.query.ranking;

import org.jspecify.annotations.NullMarked;
