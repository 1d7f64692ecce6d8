/**
 * Facts about local schemes that merchants join to serve consumers better, each under its own name.
 */
@NullMarked
package org.redress.events.scheme;

import org.jspecify.annotations.NullMarked;
