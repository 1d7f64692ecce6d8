/**
 * The history of a file: every event that the log holds about it, and the file folded up to any
 * point of it. Both are read from the log itself, never from a read model.
 */
@NullMarked
package org.redress.query.history;

import org.jspecify.annotations.NullMarked;
