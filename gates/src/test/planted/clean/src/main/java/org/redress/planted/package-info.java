/** Planted. */
@NullMarked
package org.redress.planted;

import org.jspecify.annotations.NullMarked;
