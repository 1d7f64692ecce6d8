/**
 * Event stores that others made, as contenders of {@code redress bench log}. They are on the class
 * path of that command alone.
 */
@NullMarked
package org.redress.bench;

import org.jspecify.annotations.NullMarked;
