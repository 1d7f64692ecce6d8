/**
 * The statutory clocks of a file: they start, stop and end with the facts of the file, by the rules
 * of {@link org.redress.command.law}.
 */
@NullMarked
package org.redress.command.clock;

import org.jspecify.annotations.NullMarked;
