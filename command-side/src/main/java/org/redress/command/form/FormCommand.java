package org.redress.command.form;

import org.redress.command.FileCommand;
import org.redress.command.RestrictedCommand;

/** What can be asked about the official forms of a file. */
public sealed interface FormCommand extends FileCommand, RestrictedCommand
    permits IssueForm, TakeFormFile {}
