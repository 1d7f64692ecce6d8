/** The official forms that were issued, and who took them in hand. */
@NullMarked
package org.redress.events.form;

import org.jspecify.annotations.NullMarked;
