package io.gongkai.local.launcher.erasure;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/** A file whose name, title and text tell of somebody, nothing of it compressed. */
record Upload(String name, byte[] bytes) {

  static Upload of(Citizen person) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.writeBytes("%PDF-1.7\n1 0 obj\n<</Title (".getBytes(UTF_8));
    pdf.writeBytes(person.words().getBytes(UTF_16)); // with a byte order mark, as in any PDF
    pdf.writeBytes((")>>\nendobj\n% " + person.words() + "\n").getBytes(UTF_8));
    return new Upload(person.words() + ".pdf", pdf.toByteArray());
  }
}
