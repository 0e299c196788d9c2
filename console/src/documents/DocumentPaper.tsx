import { Download } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { DocumentView } from '@/api/leadsViews';
import { Answer } from '@/design/Answer';
import { Button } from '@/design/Button';
import { Panel } from '@/design/Panel';
import { saveFile } from '@/design/saveFile';
import { usePdf } from './documentQueries';

/** What the customer gets. It is fetched with the bearer, which an address could not carry. */
export function DocumentPaper({ document }: { document: DocumentView }) {
  const pdf = usePdf(document);
  return (
    <Panel
      title="On paper"
      actions={
        <Button
          size="small"
          icon={<Download aria-hidden className="size-4" />}
          disabled={!pdf.data}
          onClick={() => pdf.data && saveFile(pdf.data, `${document.number ?? document.kind}.pdf`)}
        >
          Download
        </Button>
      }
    >
      <Answer of={pdf}>{(file) => <Paper file={file} title={document.title} />}</Answer>
    </Panel>
  );
}

function Paper({ file, title }: { file: Blob; title: string }) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  if (!address) return null;
  return (
    <iframe
      key={address}
      src={`${address}#toolbar=0&navpanes=0&view=FitH`}
      title={`${title} as PDF`}
      className="h-[70vh] w-full rounded-md border border-line bg-white"
    />
  );
}
