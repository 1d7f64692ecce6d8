/**
 * Scores and places of merchants by a published formula (红黑榜). Both sides use it: the one that
 * publishes a list and the one that makes it again from the log, so that anybody finds the same
 * merchants.
 */
@NullMarked
package org.redress.ranking;

import org.jspecify.annotations.NullMarked;
