package org.redress.command;

import org.redress.events.clock.FileKind;

/** A command about what every kind of file has: clocks and forms. */
public interface FileCommand extends Command {

  /** Id of the file, which is also its stream. */
  String fileId();

  /** What kind of file that is. */
  FileKind file();

  @Override
  default String streamId() {
    return fileId();
  }
}
