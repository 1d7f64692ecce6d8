/**
 * Deciding about formulas, the published lists of the best and the worst merchants (红黑榜) and what
 * follows from being listed.
 */
@NullMarked
package org.redress.command.ranking;

import org.jspecify.annotations.NullMarked;
