import { ControlGroup, describedBy, type FieldOptions } from './form-group.tsx'
import { classes, type ExtraAttributes, spread, translated } from './options.tsx'

export interface FileUploadOptions extends FieldOptions {
  multiple?: boolean | undefined
  /** With script, a place to drop files. */
  javascript?: boolean | undefined
  wrapperClasses?: string | undefined
  wrapperAttributes?: ExtraAttributes | undefined
  chooseFilesButtonText?: string | undefined
  dropInstructionText?: string | undefined
  noFileChosenText?: string | undefined
  multipleFilesChosenText?: Record<string, string> | undefined
  enteredDropZoneText?: string | undefined
  leftDropZoneText?: string | undefined
}

/** One or more files. */
export function FileUpload(options: FileUploadOptions) {
  const id = options.id || options.name
  const control = (
    <input
      class={classes(
        'govuk-file-upload',
        options.classes,
        options.errorMessage && 'govuk-file-upload--error',
      )}
      id={id}
      name={options.name ?? ''}
      type="file"
      disabled={options.disabled || undefined}
      multiple={options.multiple || undefined}
      aria-describedby={describedBy(id, options, options.describedBy)}
      {...spread(options.attributes)}
    />
  )
  return (
    <ControlGroup options={options}>
      {options.javascript ? (
        <div
          class={classes('govuk-file-upload-wrapper', options.wrapperClasses)}
          data-module="govuk-file-upload"
          {...translated('choose-files-button', options.chooseFilesButtonText)}
          {...translated('no-file-chosen', options.noFileChosenText)}
          {...translated('multiple-files-chosen', options.multipleFilesChosenText)}
          {...translated('drop-instruction', options.dropInstructionText)}
          {...translated('entered-drop-zone', options.enteredDropZoneText)}
          {...translated('left-drop-zone', options.leftDropZoneText)}
          {...spread(options.wrapperAttributes)}
        >
          {control}
        </div>
      ) : (
        control
      )}
    </ControlGroup>
  )
}
