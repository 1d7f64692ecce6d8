/** Issues the official forms of a file and hands out their files. */
@NullMarked
package org.redress.command.form;

import org.jspecify.annotations.NullMarked;
