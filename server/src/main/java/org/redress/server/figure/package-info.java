/** Figures on the command line, counted again from the log alone, without read models. */
@NullMarked
package org.redress.server.figure;

import org.jspecify.annotations.NullMarked;
