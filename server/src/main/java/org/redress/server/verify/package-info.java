/** Checks a data folder from its log alone: nothing missing, nothing out of order, no sum wrong. */
@NullMarked
package org.redress.server.verify;

import org.jspecify.annotations.NullMarked;
