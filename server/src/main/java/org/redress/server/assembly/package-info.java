/** Puts the log, the write side and the read side together as beans. */
@NullMarked
package org.redress.server.assembly;

import org.jspecify.annotations.NullMarked;
