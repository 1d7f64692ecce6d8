package org.redress.graphql;

import java.util.ArrayList;
import java.util.List;

/** Which lines of two texts differ. */
final class TextDifference {

  private TextDifference() {}

  /**
   * Lines only in the old text ({@code -}) and only in the new one ({@code +}) with their numbers;
   * empty when the texts are the same. By the longest common subsequence.
   */
  static List<String> lines(String oldText, String newText) {
    String[] before = oldText.split("\n", -1);
    String[] after = newText.split("\n", -1);
    int[][] common = commonLengths(before, after);
    List<String> differences = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < before.length || j < after.length) {
      if (i < before.length && j < after.length && before[i].equals(after[j])) {
        i++;
        j++;
      } else if (j == after.length || (i < before.length && common[i + 1][j] >= common[i][j + 1])) {
        differences.add("-" + (i + 1) + " " + before[i]);
        i++;
      } else {
        differences.add("+" + (j + 1) + " " + after[j]);
        j++;
      }
    }
    return differences;
  }

  private static int[][] commonLengths(String[] before, String[] after) {
    int[][] common = new int[before.length + 1][after.length + 1];
    for (int i = before.length - 1; i >= 0; i--) {
      for (int j = after.length - 1; j >= 0; j--) {
        common[i][j] =
            before[i].equals(after[j])
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }
}
