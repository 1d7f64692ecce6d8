/** Early warning: settings, a documented statistical test, and what people make of a signal. */
@NullMarked
package org.redress.command.signal;

import org.jspecify.annotations.NullMarked;
