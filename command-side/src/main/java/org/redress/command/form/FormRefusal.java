package org.redress.command.form;

import org.redress.command.RefusalCode;

/** Reasons for refusing what is asked about official forms. */
public enum FormRefusal implements RefusalCode {
  /** What the form tells has not happened. */
  FORM_WITHOUT_GROUND("Form {form} tells what this file does not hold."),
  /** No edition of the forms is in use on the day. */
  FORM_EDITION_NOT_IN_USE("The forms are not in use on that day."),
  /** Something that the form must say is left out. */
  FORM_FIELD_MISSING("Form {form} says this, so it must be given."),
  /** Something that the form has no room for. */
  FORM_FIELD_UNKNOWN("Form {form} does not say this."),
  /** The day for reporting back lies before the notice. */
  REPORT_BACK_TOO_EARLY("The day for reporting back lies before the day of the notice."),
  /** Papers sent along are not counted, or counted wrongly. */
  ATTACHMENTS_NOT_COUNTED("Papers sent along are counted in copies and in pages."),
  /** No form of this id was issued in the file. */
  FORM_UNKNOWN("No form {id} was issued in this file.");

  private final String message;

  FormRefusal(String message) {
    this.message = message;
  }

  @Override
  public String message() {
    return message;
  }
}
