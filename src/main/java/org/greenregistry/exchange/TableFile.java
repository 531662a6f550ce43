package org.greenregistry.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.greenregistry.kernel.Refusal;

/** A table somebody brings, read row by row; nothing of it is trusted. */
interface TableFile extends AutoCloseable {

    /** Characters a spreadsheet holds in one cell at most. */
    int LONGEST_CELL = 32_767;

    /** Characters of all cells of a row together, which is kept in memory. */
    int LONGEST_ROW = 500_000;

    /** Is told of each row that has a cell, from the top down, and says whether it wants more. */
    @FunctionalInterface
    interface RowTaker {

        /**
         * @param number as the spreadsheet shows it, from 1
         * @param cells from the first column on, as far as there are any
         */
        boolean take(int number, List<Cell> cells);
    }

    /** Names of the sheets one can see, in their order; one without a name for a file that has no sheets. */
    List<String> sheets();

    /**
     * Tells {@code taker} while it reads: the file is never in memory as a whole. Refuses, wherever it comes to it,
     * what no honest table holds, and a sheet without a cell. May be called again.
     */
    void rows(int sheet, RowTaker taker);

    @Override
    void close();

    /** Refuses by its bytes what is no table, whatever it is called. */
    static TableFile open(Path file, ExchangeSettings settings) {
        try (var stream = Files.newInputStream(file)) {
            var head = stream.readNBytes(8);
            if (head.length == 0) {
                throw new Refusal("exchange.file.empty");
            }
            return switch (FileStart.of(head)) {
                case ZIP -> new XlsxSource(file, settings);
                case OLE -> throw new Refusal(isLocked(file) ? "exchange.file.locked" : "exchange.file.old");
                case OTHER -> throw new Refusal("exchange.file.type");
                case TEXT -> CsvSource.of(file, settings);
            };
        } catch (IOException broken) {
            throw new Refusal("exchange.file.broken");
        }
    }

    /** A workbook with a password lies encrypted in a file of the old shape. */
    private static boolean isLocked(Path file) {
        try (var old = new POIFSFileSystem(file.toFile(), true)) {
            return old.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
        } catch (IOException | RuntimeException unreadable) {
            return false;
        }
    }
}
