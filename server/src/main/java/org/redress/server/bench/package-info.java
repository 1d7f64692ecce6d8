/** Measures how fast this machine keeps a log, next to what its disk can do at all. */
@NullMarked
package org.redress.server.bench;

import org.jspecify.annotations.NullMarked;
