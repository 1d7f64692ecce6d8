/**
 * The read side: pure folds turn the events of the log into documents, projections keep the
 * documents up to date, and queries read them. Everything here can be dropped and made again from
 * the log. Capabilities are sub-packages.
 */
@NullMarked
package org.redress.query;

import org.jspecify.annotations.NullMarked;
