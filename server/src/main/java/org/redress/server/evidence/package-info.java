/** Evidence of a case as a file, and the keys by which it is checked. */
@NullMarked
package org.redress.server.evidence;

import org.jspecify.annotations.NullMarked;
