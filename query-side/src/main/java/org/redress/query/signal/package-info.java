/** Signals of early warning with their evidence, for those who handle and oversee complaints. */
@NullMarked
package org.redress.query.signal;

import org.jspecify.annotations.NullMarked;
