/**
 * Imports complaint records from files of other authorities: a mapping says what a column means, a
 * row becomes commands at the same desk as live work, and what cannot be imported is handed back
 * whole.
 */
@NullMarked
package org.redress.server.imports;

import org.jspecify.annotations.NullMarked;
