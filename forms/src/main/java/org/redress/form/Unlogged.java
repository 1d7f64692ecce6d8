package org.redress.form;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;

/** Writes no line for a form: what matters reaches whoever prints it as an error. */
final class Unlogged implements XRLogger {

  @Override
  public boolean isLogLevelEnabled(Diagnostic diagnostic) {
    return false;
  }

  @Override
  public void log(String where, Level level, String message) {
    // Never called: no level is enabled.
  }

  @Override
  public void log(String where, Level level, String message, Throwable thrown) {
    // Never called: no level is enabled.
  }

  @Override
  public void setLevel(String logger, Level level) {
    // There are no levels.
  }
}
