package org.redress.gates.planted.command;

import java.nio.file.Path;

/** Breaks "deciding touches no file and no network". */
record FileReadingState(Path evidence) {}
