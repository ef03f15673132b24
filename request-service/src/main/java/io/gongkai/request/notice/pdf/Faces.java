package io.gongkai.request.notice.pdf;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The faces of official documents as TrueType files. Those shipped are free substitutes; an
 * installation with licences names its own files. Embedded as subsets.
 */
@Component
final class Faces {

  private static final int REGULAR = 400;

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  /** 小标宋, 仿宋, 楷体, 黑体 and 宋体; the last also has the characters that the others lack. */
  Faces(
      @Value("${gongkai.letters.faces.title:classpath:/fonts/title.ttf}") Resource title,
      @Value("${gongkai.letters.faces.fangsong:classpath:/fonts/fangsong.ttf}") Resource fangsong,
      @Value("${gongkai.letters.faces.kai:classpath:/fonts/kai.ttf}") Resource kai,
      @Value("${gongkai.letters.faces.hei:classpath:/fonts/hei.ttf}") Resource hei,
      @Value("${gongkai.letters.faces.song:classpath:/fonts/song.ttf}") Resource song) {
    files.put("title", bytes(title));
    files.put("fangsong", bytes(fangsong));
    files.put("kai", bytes(kai));
    files.put("hei", bytes(hei));
    files.put("song", bytes(song));
  }

  void lendTo(PdfRendererBuilder builder) {
    files.forEach(
        (family, bytes) -> {
          FSSupplier<InputStream> opened = () -> new java.io.ByteArrayInputStream(bytes);
          builder.useFont(opened, family, REGULAR, FontStyle.NORMAL, true);
        });
  }

  private static byte[] bytes(Resource file) {
    try {
      return file.getContentAsByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
