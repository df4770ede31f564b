// Every page loads this file; pages work without it.
import "./elements/error-summary";
import "./elements/drop-zone";
import "./elements/document-progress";
