package org.redress.server.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Processor time by thread, and of the process with what has no thread of Java: the collector, the
 * compiler and native code.
 *
 * @param process nanoseconds of all threads
 * @param threads what each thread used, by its id, which no other thread gets
 */
record ThreadTimes(long process, Map<Long, Used> threads) {

  private static final double SECOND = 1e9;

  /** What has been used until now by the threads that are alive. */
  static ThreadTimes now() {
    ThreadMXBean bean = ManagementFactory.getThreadMXBean();
    Map<Long, Used> threads = new HashMap<>();
    for (ThreadInfo thread : bean.getThreadInfo(bean.getAllThreadIds())) {
      if (thread != null) {
        long id = thread.getThreadId();
        threads.put(id, new Used(thread.getThreadName(), Math.max(0, bean.getThreadCpuTime(id))));
      }
    }
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return new ThreadTimes(system.getProcessCpuTime(), threads);
  }

  /** What was used between two moments. */
  ThreadTimes since(ThreadTimes before) {
    Map<Long, Used> used = new HashMap<>();
    threads.forEach((id, now) -> {
      Used then = before.threads.getOrDefault(id, new Used(now.name(), 0));
      used.put(id, new Used(now.name(), now.time() - then.time()));
    });
    return new ThreadTimes(process - before.process, used);
  }

  /** Seconds by group: each projection, the embedded server, everything else; the largest first. */
  Map<String, Double> byGroup() {
    Map<String, Long> groups = new HashMap<>();
    threads.values().forEach(one -> groups.merge(group(one.name()), one.time(), Long::sum));
    long known = groups.values().stream().mapToLong(Long::longValue).sum();
    groups.put("collector, compiler, native code", Math.max(0, process - known));
    Map<String, Double> ordered = new LinkedHashMap<>();
    groups.entrySet().stream()
        .filter(one -> one.getValue() / SECOND >= 0.05)
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .forEach(one -> ordered.put(one.getKey(), one.getValue() / SECOND));
    return ordered;
  }

  private static String group(String thread) {
    if (thread.startsWith("projection-")) {
      return thread;
    }
    boolean server = thread.startsWith("mongo-server") || thread.startsWith("nioEventLoop");
    boolean files = thread.startsWith("MVStore") || thread.startsWith("H2-");
    return server ? "embedded server" : files ? "embedded server, files" : "other threads";
  }

  /**
   * What one thread used.
   *
   * @param name name of the thread
   * @param time nanoseconds
   */
  record Used(String name, long time) {}
}
