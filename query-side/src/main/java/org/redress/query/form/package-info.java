/** The official forms that were issued, with their files made again from the log. */
@NullMarked
package org.redress.query.form;

import org.jspecify.annotations.NullMarked;
