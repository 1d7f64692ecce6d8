/** How the duties of a file were done: each with its article, its last day, who did it and when. */
@NullMarked
package org.redress.query.handling;

import org.jspecify.annotations.NullMarked;
