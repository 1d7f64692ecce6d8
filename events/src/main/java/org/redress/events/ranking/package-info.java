/**
 * Facts about the published lists of the best and the worst merchants (红黑榜) and the published
 * formulas behind them.
 */
@NullMarked
package org.redress.events.ranking;

import org.jspecify.annotations.NullMarked;
