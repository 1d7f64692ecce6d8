package org.redress.server.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is read, so that progress can be shown without knowing the number of rows. */
final class CountingInput extends FilterInputStream {

  private volatile long count;
  private long marked;

  CountingInput(InputStream in) {
    super(in);
  }

  /** Bytes read so far. */
  long count() {
    return count;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    add(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read = super.read(into, from, length);
    add(Math.max(read, 0));
    return read;
  }

  @Override
  public synchronized void mark(int limit) {
    marked = count;
    super.mark(limit);
  }

  @Override
  public synchronized void reset() throws IOException {
    super.reset();
    count = marked;
  }

  private void add(int read) {
    long before = count;
    count = before + read;
  }
}
