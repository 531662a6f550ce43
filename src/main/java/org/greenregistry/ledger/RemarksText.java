package org.greenregistry.ledger;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.greenregistry.kernel.Canonical;

/** Remarks as canonical text. */
@Converter
class RemarksText implements AttributeConverter<List<Remark>, String> {

    @Override
    public String convertToDatabaseColumn(List<Remark> remarks) {
        return Canonical.text(Canonical.tree(new Remarks(remarks)));
    }

    @Override
    public List<Remark> convertToEntityAttribute(String text) {
        return Canonical.read(Canonical.parse(text), Remarks.class).remarks();
    }

    /** A canonical text is an object. */
    record Remarks(List<Remark> remarks) {
        Remarks {
            remarks = remarks == null ? List.of() : List.copyOf(remarks);
        }
    }
}
