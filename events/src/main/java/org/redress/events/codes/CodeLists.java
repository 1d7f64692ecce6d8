package org.redress.events.codes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.redress.events.Classification;

/** The code lists that are known, each in all its versions. */
public final class CodeLists {

  private final List<ClassList> lists;

  /**
   * Of these versions.
   *
   * @throws IllegalArgumentException when two have one name
   */
  public CodeLists(List<ClassList> lists) {
    Set<String> names = new HashSet<>();
    for (ClassList list : lists) {
      if (!names.add(list.version())) {
        throw new IllegalArgumentException("Two code lists are called " + list.version());
      }
    }
    this.lists = List.copyOf(lists);
  }

  /** The versions that have a class; none when no list that is known has it. */
  public List<ClassList> holding(ClassKind kind, Classification some) {
    return lists.stream()
        .filter(list -> list.kind() == kind && list.system().equals(some.system()))
        .filter(list -> list.holds(some.code()))
        .toList();
  }

  /** Names of the lists of a kind, in order. */
  public List<String> systems(ClassKind kind) {
    return lists.stream()
        .filter(list -> list.kind() == kind)
        .map(ClassList::system)
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * These and more.
   *
   * @throws IllegalArgumentException when two have one name
   */
  public CodeLists with(List<ClassList> more) {
    return new CodeLists(Stream.concat(lists.stream(), more.stream()).toList());
  }
}
