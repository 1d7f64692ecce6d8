package org.redress.server.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.redress.command.Command;
import org.redress.command.Role;

/**
 * Files that do not wait for each other. Several files share one commit, which saves syncs of the
 * disk and nothing else: each is a stream of its own.
 *
 * @param name name, part of the idempotency keys
 * @param files number of files
 * @param together files in one commit
 * @param places where they are handled, commit by commit in turn
 * @param role who sends them
 * @param file commands of the file with this number, from 0, at a place
 */
record Stage(
    String name,
    int files,
    int together,
    List<Place> places,
    Role role,
    BiFunction<Integer, Place, List<Command>> file) {

  /** Copies the places. */
  Stage {
    places = List.copyOf(places);
  }

  /** Records of what was done, sent as an import. */
  Stage(
      String name,
      int files,
      int together,
      List<Place> places,
      BiFunction<Integer, Place, List<Command>> file) {
    this(name, files, together, places, Role.IMPORT, file);
  }

  /** What is only for officers, all of it in one commit. */
  static Stage byOfficer(
      String name, int files, Place place, BiFunction<Integer, Place, List<Command>> file) {
    return new Stage(name, files, files, List.of(place), Role.OFFICER, file);
  }

  /** Number of commits. */
  int commits() {
    return (files + together - 1) / together;
  }

  /** Where the files of a commit are handled. */
  Place place(int commit) {
    return places.get(commit % places.size());
  }

  /** The commands of a commit. */
  List<Command> commands(int commit) {
    List<Command> commands = new ArrayList<>();
    int end = Math.min(files, (commit + 1) * together);
    for (int number = commit * together; number < end; number++) {
      commands.addAll(file.apply(number, place(commit)));
    }
    return commands;
  }
}
