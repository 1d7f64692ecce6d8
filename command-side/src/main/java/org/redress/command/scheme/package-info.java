/** Deciding about local schemes that merchants join. */
@NullMarked
package org.redress.command.scheme;

import org.jspecify.annotations.NullMarked;
