/**
 * What the backends of the commit log share: the stores that lie beside a log, and the queue in
 * which callers wait for the one thread that writes.
 */
@NullMarked
package org.redress.eventstore.backend;

import org.jspecify.annotations.NullMarked;
