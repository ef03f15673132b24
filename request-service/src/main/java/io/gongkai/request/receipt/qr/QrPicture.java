package io.gongkai.request.receipt.qr;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import io.gongkai.request.receipt.ReceiptPicture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Black on white, four points a module, with the quiet zone of four modules. */
@Component
final class QrPicture implements ReceiptPicture {

  private static final int POINTS = 4;
  private static final int WHITE = 0xffffff;

  private final String page;

  /** {@code page} is the address of the page that checks receipts; empty = the bare receipt. */
  QrPicture(@Value("${gongkai.receipt.page:}") String page) {
    this.page = page.isBlank() ? "" : page.strip() + "#";
  }

  @Override
  public Mono<byte[]> draw(String token) {
    // After # so that no server, ours included, is told what is checked.
    return Mono.fromCallable(() -> png(page + token)).subscribeOn(Schedulers.boundedElastic());
  }

  private static byte[] png(String text) throws WriterException, IOException {
    Map<EncodeHintType, Object> hints =
        Map.of(
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.M,
            EncodeHintType.CHARACTER_SET,
            "UTF-8",
            EncodeHintType.MARGIN,
            4);
    BitMatrix modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
    int side = modules.getWidth() * POINTS;
    var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        picture.setRGB(x, y, modules.get(x / POINTS, y / POINTS) ? 0 : WHITE);
      }
    }
    var bytes = new ByteArrayOutputStream();
    if (!ImageIO.write(picture, "png", bytes)) {
      throw new UncheckedIOException(new IOException("no writer for PNG"));
    }
    return bytes.toByteArray();
  }
}
