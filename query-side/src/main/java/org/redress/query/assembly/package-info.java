/** Puts the read side together, with or without Spring. */
@NullMarked
package org.redress.query.assembly;

import org.jspecify.annotations.NullMarked;
