/** Mechanisms of cooperation and their partners. */
@NullMarked
package org.redress.query.partner;

import org.jspecify.annotations.NullMarked;
