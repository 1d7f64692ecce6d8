/** What a browser sees: the explorer, the start page, and the headers that keep it safe. */
@NullMarked
package org.redress.server.web;

import org.jspecify.annotations.NullMarked;
