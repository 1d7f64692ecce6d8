/** Analysis reports and their files, which are made again from the log. */
@NullMarked
package org.redress.query.analysis;

import org.jspecify.annotations.NullMarked;
